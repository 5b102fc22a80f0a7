/** The ceiling: a Node server that reads each body and answers, with as many processes as the region has workers. It stores nothing. */
import cluster from "node:cluster";
import { createServer } from "node:http";

const [port, workers, sizeBytes] = process.argv.slice(2).map(Number);

if (cluster.isPrimary) {
  for (let count = 0; count < workers; count += 1) cluster.fork();
} else {
  const body = Buffer.alloc(sizeBytes, 7);
  const server = createServer({ keepAliveTimeout: 75_000, noDelay: true }, (incoming, outgoing) => {
    incoming.on("data", () => undefined);
    incoming.on("end", () => {
      const answers = incoming.method === "GET" ? body : undefined;
      outgoing.writeHead(incoming.method === "DELETE" ? 204 : 200, { "content-length": answers?.length ?? 0 });
      outgoing.end(answers);
    });
  });
  server.listen(port, "127.0.0.1");
}
