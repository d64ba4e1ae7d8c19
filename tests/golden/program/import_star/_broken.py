__all__ = ["gone"]
