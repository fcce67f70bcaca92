"""What crosses lanes and reaches the screen: frozen rows of plain values.

The store makes them, controllers pass them on, views draw them. They import nothing heavy, so that the
first window paints without the store.
"""
