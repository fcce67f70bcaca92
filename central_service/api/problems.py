"""Every error answer is a problem document (RFC 9457) with a stable code."""

import logging
from http import HTTPStatus

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

from central_service.errors import ProblemError
from central_service.storage.database import DatabaseUnavailableError
from pickup_domain.sync import Problem

log = logging.getLogger(__name__)
_MAX_ERRORS = 20
_RETRY_AFTER_S = 2


def install(app: FastAPI) -> None:
    """Answer all errors of an app this way."""
    app.add_exception_handler(ProblemError, _on_problem)
    app.add_exception_handler(RequestValidationError, _on_invalid)
    app.add_exception_handler(HTTPException, _on_http)
    app.add_exception_handler(DatabaseUnavailableError, _on_no_database)
    app.add_exception_handler(Exception, _on_bug)


def problem_response(error: ProblemError) -> JSONResponse:
    """The answer for a problem."""
    body = Problem(
        title=error.title,
        status=error.status,
        detail=error.detail,
        code=error.code,
        errors=error.errors,
        offer=error.offer,
    )
    left_out = set() if error.offer is not None else {"offer"}
    return JSONResponse(
        body.model_dump(mode="json", exclude=left_out),
        status_code=error.status,
        media_type="application/problem+json",
        headers=None if error.retry_after_s is None else {"Retry-After": str(error.retry_after_s)},
    )


async def _on_problem(request: Request, error: Exception) -> JSONResponse:
    del request
    if not isinstance(error, ProblemError):
        raise error
    return problem_response(error)


async def _on_invalid(request: Request, error: Exception) -> JSONResponse:
    del request
    if not isinstance(error, RequestValidationError):
        raise error
    # What was sent is left out: it may be long, or somebody's data.
    errors = [
        {"at": ".".join(str(part) for part in each["loc"])[:200], "problem": str(each["msg"])[:200]}
        for each in error.errors()[:_MAX_ERRORS]
    ]
    first = f" {errors[0]['at']}: {errors[0]['problem']}." if errors else ""
    return problem_response(
        ProblemError(
            422, "invalid_request", "Invalid request", f"The request does not fit.{first}", errors=errors
        )
    )


async def _on_http(request: Request, error: Exception) -> JSONResponse:
    del request
    if not isinstance(error, HTTPException):
        raise error
    phrase = HTTPStatus(error.status_code).phrase
    answer = problem_response(
        ProblemError(error.status_code, phrase.lower().replace(" ", "_"), phrase, str(error.detail))
    )
    answer.headers.update(error.headers or {})
    return answer


async def _on_no_database(request: Request, error: Exception) -> JSONResponse:
    log.error("no database on %s %s: %s", request.method, _route(request), error)
    answer = problem_response(
        ProblemError(503, "unavailable", "Not available", "The service cannot reach its data now. Try again.")
    )
    answer.headers["Retry-After"] = str(_RETRY_AFTER_S)
    return answer


async def _on_bug(request: Request, error: Exception) -> JSONResponse:
    log.error("unexpected error on %s %s", request.method, _route(request), exc_info=error)
    return problem_response(
        ProblemError(500, "internal", "Internal error", "The service had a problem of its own. Try again.")
    )


def _route(request: Request) -> str:
    """The path as it is declared: what stands in its place may be a customer's link."""
    return str(getattr(request.scope.get("route"), "path", "no route"))
