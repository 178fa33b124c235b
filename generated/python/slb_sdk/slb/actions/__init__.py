"""A module for each Action of Slb: its types, its validator and what the client knows of it.

Generated from spec/slb. Do not edit.
"""
