"""A module for each Action of Alb: its types, its validator and what the client knows of it.

Generated from spec/alb. Do not edit.
"""
