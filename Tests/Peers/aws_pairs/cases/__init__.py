"""Cases, a module for each family of services."""
