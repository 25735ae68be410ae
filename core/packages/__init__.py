"""Translation packages as things: listed, downloaded, checked, installed."""
