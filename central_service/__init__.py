"""The service that storefronts, shoppers and tablets talk to."""
