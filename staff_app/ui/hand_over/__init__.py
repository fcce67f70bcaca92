"""From a shown pass to bags in hands."""
