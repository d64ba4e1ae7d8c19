//! What test_engine.c runs: one thing per first argument.
use std::{env, fs, process};

fn deep(n: u64) -> u64 {
    if n == 0 { 0 } else { std::hint::black_box(deep(n - 1)) + 1 }
}

fn main() {
    let args: Vec<String> = env::args().collect();
    match args[1].as_str() {
        "arguments" => println!("{}", args[2..].join("|")),
        "environment" => println!("{}", env::var(&args[2]).unwrap_or("unset".into())),
        "exit" => process::exit(args[2].parse().unwrap()),
        "read" => print!("{}", fs::read_to_string(&args[2]).unwrap_or("refused\n".into())),
        "trap" => panic!("on purpose"),
        "deep" => println!("{}", deep(args[2].parse().unwrap())),
        "endless" => println!("{}", deep(u64::MAX)),
        "spin" => loop {
            std::hint::black_box(0);
        },
        "grow" => {
            let mut blocks: Vec<Vec<u8>> = Vec::new();
            while blocks.len() < 4096 {
                let mut block = Vec::new();
                if block.try_reserve_exact(1 << 20).is_err() { break }
                blocks.push(block);
            }
            println!("{}", blocks.len());
        }
        other => panic!("no {other}"),
    }
}
