"""A module for each Action of Nlb: its types, its validator and what the client knows of it.

Generated from spec/nlb. Do not edit.
"""
