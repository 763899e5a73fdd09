"""Files -> parsed documents: JSON and YAML; Swagger 2.0, OpenAPI 3.0 and 3.1."""
