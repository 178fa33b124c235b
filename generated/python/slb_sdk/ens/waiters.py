"""The states of Ens to wait for: there are none.

Generated from spec/ens. Do not edit.
"""
