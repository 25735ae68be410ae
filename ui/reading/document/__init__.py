"""An article as Qt text: blocks, typeface, heights, highlights."""
