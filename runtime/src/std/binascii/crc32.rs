//! The checksum of zip and png: CRC-32, four bytes at a time.

const TABLES: [[u32; 256]; 4] = {
    let mut t = [[0; 256]; 4];
    let mut i = 0;
    while i < 256 {
        let (mut c, mut k) = (i as u32, 0);
        while k < 8 {
            c = if c & 1 != 0 { c >> 1 ^ 0xedb8_8320 } else { c >> 1 };
            k += 1;
        }
        t[0][i] = c;
        i += 1;
    }
    let mut i = 0;
    while i < 256 {
        let mut k = 1;
        while k < 4 {
            let c = t[k - 1][i];
            t[k][i] = c >> 8 ^ t[0][(c & 255) as usize];
            k += 1;
        }
        i += 1;
    }
    t
};

/// The sum of `data` after what gave `start`.
pub fn crc32(start: u32, data: &[u8]) -> u32 {
    let mut crc = !start;
    let mut chunks = data.chunks_exact(4);
    for c in &mut chunks {
        let v = crc ^ u32::from_le_bytes([c[0], c[1], c[2], c[3]]);
        let at = |k: usize, shift: u32| TABLES[k][(v >> shift & 255) as usize];
        crc = at(3, 0) ^ at(2, 8) ^ at(1, 16) ^ at(0, 24);
    }
    for &b in chunks.remainder() {
        crc = crc >> 8 ^ TABLES[0][((crc ^ b as u32) & 255) as usize];
    }
    !crc
}
