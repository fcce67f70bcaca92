"""The sample shop's pages, and the four calls that it passes on for the element."""

import json
import re
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

from fastapi import FastAPI, Request, Response
from fastapi.responses import JSONResponse, RedirectResponse
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.types import Lifespan

from central_service.sample_shop import pickup
from central_service.sample_shop.catalogue import Catalogue
from central_service.sample_shop.line import RefusedError, ServiceLine
from central_service.sample_shop.pickup import Form, Place
from central_service.sample_shop.sessions import Session, Sessions
from central_service.sample_shop.words import LANGUAGES, Languages, Words

_COOKIE, _LANGUAGE = "shopper", "language"
_MOST_BYTES = 64 * 1024
_MOST_OF_ONE = 99
_CODE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self' {service}; img-src 'self' data:; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)


@dataclass(slots=True)
class Visit:
    """One request of one shopper."""

    session_id: str
    session: Session
    words: Words
    is_chosen: bool
    """The language was asked for, and is to be kept."""


class Shop:
    """Everything the shop knows.

    Args:
        line: To the service.
        folder: Templates, words, the style sheet and the pictures.
        products: The sample's products.
    """

    def __init__(self, line: ServiceLine, folder: Path, products: Path) -> None:
        self.line = line
        self.catalogue = Catalogue.read(products)
        self.sessions = Sessions()
        self.languages = Languages(folder / "words.yaml")
        self._style = (folder / "shop.css").read_bytes()
        self._script = (folder / "shop.js").read_bytes()
        self._templates = Environment(
            loader=FileSystemLoader(folder),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._templates.globals |= {"picker": f"{line.url}/static/pickup-picker.js", "languages": LANGUAGES}

    def visit(self, request: Request) -> Visit:
        """Who asks, and in which language."""
        session_id, session = self.sessions.get(request.cookies.get(_COOKIE, ""))
        asked = request.query_params.get("lang", "")
        accepted = request.headers.get("accept-language", "").split(",")[:10]
        words = self.languages.best(asked, request.cookies.get(_LANGUAGE, ""), *accepted)
        return Visit(session_id, session, words, words.language == asked)

    def page(self, visit: Visit, template: str, status: int = 200, **facts: object) -> Response:
        """A page as it is sent."""
        text = self._templates.get_template(template).render(
            say=visit.words, count=sum(visit.session.cart.values()), **facts
        )
        headers = {
            "Cache-Control": "no-store",
            "Content-Security-Policy": _POLICY.format(service=self.line.url),
            "Content-Language": visit.words.language,
            "X-Content-Type-Options": "nosniff",
        }
        return self.remembered(visit, Response(text, status, headers, "text/html; charset=utf-8"))

    def remembered(self, visit: Visit, answer: Response) -> Response:
        """With the cookies that bring the shopper back."""
        answer.set_cookie(_COOKIE, visit.session_id, httponly=True, samesite="lax")
        if visit.is_chosen:
            answer.set_cookie(_LANGUAGE, visit.words.language, httponly=True, samesite="lax")
        return answer

    def lines(self, cart: dict[str, int]) -> list[dict[str, Any]]:
        """A cart with names and prices."""
        found = [(self.catalogue.get(sku), quantity) for sku, quantity in cart.items()]
        return [{"item": item, "quantity": quantity} for item, quantity in found if item is not None]

    def _shipped(self, session: Session, place: Place | None) -> list[dict[str, Any]]:
        """What cannot be picked up there."""
        skus = [] if place is None else place.shipped
        return self.lines({sku: session.cart[sku] for sku in skus if sku in session.cart})

    def cart_facts(self, session: Session) -> dict[str, Any]:
        """What every page with a cart needs."""
        lines = self.lines(session.cart)
        return {
            "lines": lines,
            "total": _total(lines),
            "picker_cart": [
                {"sku": each["item"].sku, "quantity": each["quantity"], "name": each["item"].name}
                for each in lines
            ],
            "name_of": self._name_of,
        }

    def _name_of(self, sku: str) -> str:
        item = self.catalogue.get(sku)
        return sku if item is None else item.name

    async def style(self) -> Response:
        """The one style sheet."""
        return Response(self._style, headers={"Cache-Control": "no-cache"}, media_type="text/css")

    async def script(self) -> Response:
        """The one script, for the checkout's sums."""
        return Response(self._script, headers={"Cache-Control": "no-cache"}, media_type="text/javascript")

    async def home(self, request: Request, category: str = "") -> Response:
        """What there is."""
        visit = self.visit(request)
        items = self.catalogue.of(category)
        return self.page(
            visit, "home.html", items=items, category=category, categories=self.catalogue.categories()
        )

    async def product(self, sku: str, request: Request) -> Response:
        """One product, and where it can be picked up."""
        visit = self.visit(request)
        item = self.catalogue.get(sku)
        if item is None:
            return self.page(visit, "missing.html", 404)
        places = await pickup.places(self.line, {sku: 1}, visit.words.language)
        return self.page(visit, "product.html", item=item, places=places, location=visit.session.location)

    async def cart(self, request: Request) -> Response:
        """What was put into the cart."""
        visit = self.visit(request)
        places = await pickup.places(self.line, visit.session.cart, visit.words.language)
        facts = self.cart_facts(visit.session)
        return self.page(visit, "cart.html", places=places, location=visit.session.location, **facts)

    async def change_cart(self, request: Request) -> Response:
        """More, fewer or none of a product."""
        visit, fields = self.visit(request), await _fields(request)
        sku, quantity = fields.get("sku", ""), pickup.quantity_of(fields.get("quantity", "1"))
        if self.catalogue.get(sku) is not None and quantity is not None:
            cart = visit.session.cart
            wanted = quantity + (cart.get(sku, 0) if "add" in fields else 0)
            cart[sku] = min(wanted, _MOST_OF_ONE)
            if not cart[sku]:
                del cart[sku]
            await pickup.give_up(self.line, visit.session)
        return self.remembered(visit, RedirectResponse("/cart", 303))

    async def checkout(self, request: Request, location: str = "") -> Response:
        """Where, when and who."""
        visit = self.visit(request)
        if location:
            visit.session.location = location
        if not visit.session.cart:
            return RedirectResponse("/cart", 303)
        return await self._checkout(visit, Form(checkout=visit.session.checkout))

    async def place(self, request: Request) -> Response:
        """Place the order; the same form sent again leads to the same order."""
        visit, form = self.visit(request), Form.read(await _fields(request))
        session = visit.session
        async with session.checking_out:
            if form.checkout not in session.placed and session.cart:
                try:
                    order = await pickup.check_out(self.line, session, form, visit.words.language)
                except RefusedError as refused:
                    return await self._checkout(visit, form, refused)
                session.place(form.checkout, str(order["order_id"]), pickup.ordered(order))
        order_id = session.placed.get(form.checkout)
        return RedirectResponse("/cart" if order_id is None else f"/orders/{order_id}", 303)

    async def _checkout(self, visit: Visit, form: Form, refused: RefusedError | None = None) -> Response:
        session, language = visit.session, visit.words.language
        places = await pickup.places(self.line, session.cart, language)
        place = next((each for each in places if each.code == session.location), next(iter(places), None))
        try:
            days = [] if place is None else await pickup.days(self.line, place, language)
        except RefusedError as error:
            days, refused = [], refused or error
        shipped = self._shipped(session, place)
        return self.page(
            visit,
            "checkout.html",
            200 if refused is None else refused.status,
            form=form,
            places=places,
            place=place,
            location=session.location,
            days=days,
            shipped=shipped,
            shipped_total=_total(shipped),
            hold="" if session.hold is None else json.dumps(session.hold),
            written=pickup.written,
            problem=_told(visit.words, refused),
            offer=self._offer(visit, places, refused),
            **self.cart_facts(session),
        )

    def _offer(
        self, visit: Visit, places: list[Place], refused: RefusedError | None
    ) -> dict[str, str] | None:
        if refused is None or refused.offer is None:
            return None
        offer = refused.offer
        zone = next((each.zone for each in places if each.code == offer["location_code"]), "UTC")
        lines = {each["sku"]: each["quantity"] for each in offer["lines"]}
        when = visit.words.when(offer["slot"]["start"], zone)
        text = visit.words("take_offer", when=when, store=offer["location_name"])
        n, all_ = sum(lines.values()), sum(visit.session.cart.values())
        if n < all_:
            text += " " + visit.words("part_of", n=n, all=all_)
        return {
            "value": pickup.written(offer["location_code"], offer["slot"]["start"], lines),
            "text": text,
        }

    async def order(self, order_id: str, request: Request) -> Response:
        """Thanks, and the way to the order's own page."""
        visit = self.visit(request)
        if order_id not in visit.session.placed.values():
            return self.page(visit, "missing.html", 404)
        try:
            order = await self.line.ask("GET", f"/orders/{order_id}")
            place = await self.line.ask("GET", f"/locations/{order['location_code']}")
        except RefusedError as refused:
            return self.page(visit, "missing.html", refused.status, told=visit.words("order_away"))
        link = str(order["order_page"])
        order_page = self.line.url + link if link.startswith("/") else link
        shipped = self.lines(visit.session.shipped.get(order_id, {}))
        return self.page(
            visit,
            "order.html",
            order=order,
            place=place,
            order_page=order_page,
            shipped=shipped,
            shipped_total=_total(shipped),
        )

    async def passed_on(self, request: Request, rest: str) -> Response:
        """What the element asks, asked of the service with the shop's key; see docs/storefront.md."""
        visit = self.visit(request)
        body = await request.body()
        if not _may_pass(request.method, rest) or len(body) > _MOST_BYTES:
            return JSONResponse({"code": "not_found", "detail": "There is nothing here."}, 404)
        key = request.headers.get("idempotency-key", "")
        query = request.url.query
        try:
            answer = await self.line.pass_on(request.method, f"/{rest}", body=body, query=query, key=key)
        except RefusedError as error:
            return JSONResponse(error.problem, error.status)
        if answer.status_code == 201:
            visit.session.hold = answer.json()
        elif request.method == "DELETE":
            visit.session.hold = None
        sent = Response(answer.content, answer.status_code, media_type=answer.headers.get("content-type"))
        return self.remembered(visit, sent)


def _may_pass(method: str, path: str) -> bool:
    parts = path.split("/")
    match method, parts:
        case "POST", ["availability"] | ["holds"]:
            return True
        case "GET", ["locations", code, "slots"]:
            return _CODE.fullmatch(code) is not None
        case "DELETE", ["holds", hold_id]:
            return hold_id.replace("-", "").isalnum()
        case _:
            return False


def _total(lines: list[dict[str, Any]]) -> int:
    return sum(int(each["item"].price_minor * each["quantity"]) for each in lines)


def _told(words: Words, refused: RefusedError | None) -> str:
    if refused is None:
        return ""
    code = refused.code
    if code == "no_time":
        return words("no_time")
    if refused.status == 422 and code == "invalid_request":
        return words("check_fields")
    if refused.status not in (409, 422):
        return words("unreachable")
    if "full" in code or "closed" in code:
        return words("taken")
    return words("gone" if "stock" in code or "sku" in code or "eligible" in code else "cannot")


async def _fields(request: Request) -> dict[str, str]:
    body = await request.body()
    return dict(parse_qsl(body[:_MOST_BYTES].decode("utf-8", "replace"), keep_blank_values=True))


def create_app(line: ServiceLine, folder: Path, products: Path) -> FastAPI:
    """The shop as an ASGI app."""
    shop = Shop(line, folder, products)
    app = FastAPI(title="Sample shop", lifespan=_closing(line), openapi_url=None)
    routes: list[tuple[str, str, Callable[..., Any]]] = [
        ("GET", "/", shop.home),
        ("GET", "/shop.css", shop.style),
        ("GET", "/shop.js", shop.script),
        ("GET", "/products/{sku}", shop.product),
        ("GET", "/cart", shop.cart),
        ("POST", "/cart", shop.change_cart),
        ("GET", "/checkout", shop.checkout),
        ("POST", "/checkout", shop.place),
        ("GET", "/orders/{order_id}", shop.order),
    ]
    for method, path, answer in routes:
        app.add_api_route(path, answer, methods=[method])
    app.add_api_route("/pickup/{rest:path}", shop.passed_on, methods=["GET", "POST", "DELETE"])
    return app


def _closing(line: ServiceLine) -> Lifespan[FastAPI]:
    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        del app
        yield
        await line.close()

    return lifespan
