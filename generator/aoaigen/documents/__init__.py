"""Files -> parsed documents: JSON and YAML; Swagger 2.0, OpenAPI 3.0 to 3.2."""
