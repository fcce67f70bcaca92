"""What staff choose as a reason, in the customer's language; what somebody typed stays as it is."""

from collections.abc import Mapping
from types import MappingProxyType

_REASONS: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "We need more time to pick": {
            "de": "Wir brauchen mehr Zeit zum Zusammenstellen",
            "es": "Necesitamos más tiempo para preparar el pedido",
            "fr": "Il nous faut plus de temps pour préparer la commande",
        },
        "An item comes later": {
            "de": "Ein Artikel kommt später",
            "es": "Un artículo llega más tarde",
            "fr": "Un article arrive plus tard",
        },
        "Many orders at once": {
            "de": "Viele Bestellungen auf einmal",
            "es": "Muchos pedidos a la vez",
            "fr": "Beaucoup de commandes en même temps",
        },
        "The customer asked for it": {
            "en": "You asked for it",
            "de": "Sie haben darum gebeten",
            "es": "Usted lo pidió",
            "fr": "Vous l’avez demandé",
        },
        "An item is missing": {
            "de": "Ein Artikel fehlt",
            "es": "Falta un artículo",
            "fr": "Il manque un article",
        },
        "An item is damaged": {
            "de": "Ein Artikel ist beschädigt",
            "es": "Un artículo está dañado",
            "fr": "Un article est abîmé",
        },
        "A wrong item was picked": {
            "de": "Ein falscher Artikel wurde eingepackt",
            "es": "Se preparó un artículo equivocado",
            "fr": "Un mauvais article a été préparé",
        },
        "Marked ready by mistake": {
            "de": "Versehentlich als bereit gemeldet",
            "es": "Marcado como listo por error",
            "fr": "Annoncée prête par erreur",
        },
        "More orders than usual": {
            "de": "Mehr Bestellungen als üblich",
            "es": "Más pedidos de lo habitual",
            "fr": "Plus de commandes que d’habitude",
        },
        "Nothing of it could be found": {
            "de": "Nichts davon war zu finden",
            "es": "No se encontró nada de ello",
            "fr": "Rien de tout cela n’a été trouvé",
        },
        "Placed by mistake": {
            "de": "Versehentlich bestellt",
            "es": "Pedido por error",
            "fr": "Commande passée par erreur",
        },
        "Stock-taking": {"de": "Inventur", "es": "Inventario", "fr": "Inventaire"},
        "Too few people": {"de": "Zu wenig Leute", "es": "Falta de personal", "fr": "Manque de personnel"},
        "Weather": {"de": "Wetter", "es": "Mal tiempo", "fr": "Météo"},
        "Closed early": {"de": "Früher geschlossen", "es": "Cierre anticipado", "fr": "Fermeture anticipée"},
    }
)


def in_all_languages(reason: str) -> dict[str, str]:
    """The reason by language, and under the empty one as it was given."""
    return {"": reason, **_REASONS.get(reason, {})}


def said(reason: str, language: str) -> str:
    """The reason as the customer reads it."""
    return _REASONS.get(reason, {}).get(language.split("-")[0].lower(), reason)
