// A web site of ours that is nobody's allowed address, except for /callback: it writes down who comes, and sends whoever
// comes with the state `onward` to another origin of its own.
import { createServer } from 'node:http';

export async function startProbe(port) {
  const visits = [];
  const server = createServer((request, response) => {
    visits.push(request.url);
    if (new URL(request.url, 'http://localhost').searchParams.get('state') === 'onward') {
      response.writeHead(302, { location: `http://127.0.0.1:${port}/landed` }).end();
      return;
    }
    response.setHeader('content-type', 'text/html');
    response.end('<h1 id="page">probe</h1>');
  });
  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  return { site: `http://localhost:${port}`, visits, close: () => server.close() };
}
