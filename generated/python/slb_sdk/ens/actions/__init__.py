"""A module for each Action of Ens: its types, its validator and what the client knows of it.

Generated from spec/ens. Do not edit.
"""
