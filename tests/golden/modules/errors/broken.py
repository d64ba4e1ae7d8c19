print("broken starts")
half = 1
whole = half / 0
