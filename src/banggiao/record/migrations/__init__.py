"""The record's versions, one module each; `banggiao.record.migrating` runs them."""
