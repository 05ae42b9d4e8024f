"""What Alembic runs: the migrations, in the transaction that the record has opened."""

from alembic import context

if __name__ == "env_py":  # Alembic's name for this file; imported by any other name it does nothing
    context.configure(connection=context.config.attributes["connection"], transactional_ddl=False)
    context.run_migrations()
