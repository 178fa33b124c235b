"""The lists of Ens that come in pages: there are none.

Generated from spec/ens. Do not edit.
"""
