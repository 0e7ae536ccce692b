//! The command line of `curate` and its subcommands, one module each.
//!
//! **What may live here:** reading and writing files. Rules of the model belong to the library; only this file speaks on the
//! terminal.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a command-line tool reports on the terminal")]

mod build;
mod check;
mod dataset;
mod digest;
mod error;
mod extract;
mod files;
mod seal;
mod source;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use self::error::CurateError;
use self::source::Source;

/// Extracts records from articles; checks, builds and seals the dataset of conferences.
#[derive(Debug, Parser)]
#[command(name = "curate", version, about)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Find everything that must be mended before the dataset is published.
    Check {
        /// The dataset as people edit it.
        #[arg(default_value = "src/dataset")]
        dir: PathBuf,
    },
    /// Write the compact, content-hashed files that the browser fetches.
    Build {
        /// The dataset as people edit it.
        #[arg(long, default_value = "src/dataset")]
        from: PathBuf,
        /// The folder to write into; files of older builds are removed from it.
        #[arg(long, default_value = "public/data")]
        out: PathBuf,
    },
    /// Read what articles say: one JSON object per article, the same as in the browser.
    Extract {
        /// The articles: text, HTML, MHTML, feeds, tables, JSON, or ZIP files of these; `-` is standard input.
        #[arg(required = true)]
        files: Vec<PathBuf>,
        /// The dataset with which they are matched.
        #[arg(long, default_value = concat!(env!("CARGO_MANIFEST_DIR"), "/src/dataset"))]
        dataset: PathBuf,
    },
    /// Complete a built app: the service worker's list of files, and compressed copies of all texts.
    Seal {
        /// The folder of the built app.
        #[arg(default_value = "dist")]
        dir: PathBuf,
    },
}

/// Runs the command that was typed.
pub fn main() -> ExitCode {
    match run(Arguments::parse().command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("curate: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Result<(), CurateError> {
    match command {
        Command::Check { dir } => println!("{}", checked(&Source::read(&dir)?)?),
        Command::Build { from, out } => {
            let source = Source::read(&from)?;
            checked(&source)?;
            println!("{}", build::build(&source, &out)?);
        }
        Command::Extract { files, dataset } => extract::run(&files, &dataset, |line| println!("{line}"))?,
        Command::Seal { dir } => println!("{}", seal::seal(&dir)?),
    }
    Ok(())
}

/// Checks a dataset and prints every problem; the findings when there is none.
fn checked(source: &Source) -> Result<check::Findings, CurateError> {
    let findings = check::check(source);
    for problem in &findings.problems {
        println!("{}", source.root.join(problem.to_string()).display());
    }
    if findings.problems.is_empty() { Ok(findings) } else { Err(CurateError::Unsound(findings.to_string())) }
}
