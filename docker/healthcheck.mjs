const port = process.env.LINKWELL_PORT ?? '4000';
const ready = await fetch(`http://127.0.0.1:${port}/health/ready`).then((response) => response.ok, () => false);
process.exit(ready ? 0 : 1);
