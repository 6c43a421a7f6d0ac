//! Builds again when a migration file is added: the embedded list is read from the folder.

fn main() {
    println!("cargo::rerun-if-changed=migrations");
}
