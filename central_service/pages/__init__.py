"""The pages that customers see: from an order to HTML, without a database."""
