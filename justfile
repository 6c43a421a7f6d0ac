# Every command a developer needs; `just` alone lists them.
_default:
    @just --list

# Run the product for local development
dev *ARGS:
    cargo run --release -- dev {{ARGS}}

# Check and test everything, as CI does
test:
    cargo xtask test

# Only some stages: fmt, clippy, deny, layers, tests, doc, pages, e2e, fuzz
only +STAGES:
    for stage in {{STAGES}}; do cargo xtask test --only $stage; done

# Sign in with real applications in a real browser
e2e *WORDS:
    cargo xtask e2e {{WORDS}}

# Measure, and compare with the goals
bench:
    cargo xtask bench

# Write openapi/management.json from the code
openapi:
    cargo xtask openapi

# Format everything
fmt:
    cargo fmt --all

# Pictures of every page, on one sheet
gallery *ARGS:
    cargo xtask gallery {{ARGS}}
