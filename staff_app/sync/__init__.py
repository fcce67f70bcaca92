"""The tablet's side of the sync protocol: plain blocking code, no threads, no Qt."""
