# namereplace writes characters by their names, \x and \u where they have none.
print("aé€\U0001f600\ue000\x85".encode("ascii", "namereplace"))
print("œ中".encode("latin-1", "namereplace"))
print("가".encode("cp1252", "namereplace"))
