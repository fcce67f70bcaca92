"""A storefront for the sample; it knows the service by its HTTP alone, as anybody's storefront does."""
