"""The store: tables, migrations, search and queries. The only room with SQL."""
