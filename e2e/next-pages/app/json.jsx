/** Prints a value where the driver finds it. */
export function Json({ id, value }) {
  return <pre id={id}>{JSON.stringify(value, null, 1)}</pre>;
}
