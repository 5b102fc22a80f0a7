/**
 * Deals connections to the workers. Each stays open here until a worker says that it has it: a worker that dies with a
 * connection on its way does not take the client along, another worker gets it. (Node's cluster lets such a client hang.)
 */
import type { ChildProcess } from "node:child_process";
import { createServer, type AddressInfo, type Server, type Socket } from "node:net";
import type { SupervisorMessage } from "./messages.ts";

/** Connections that wait while no worker runs; beyond that clients are turned away. */
const maxWaiting = 4096;

/** A connection and the worker it was sent to. */
interface Dealt {
  readonly socket: Socket;
  readonly to: ChildProcess;
}

/** Accepts on the region's addresses and deals in turn. */
export class Distributor {
  readonly #servers: Server[] = [];
  readonly #workers: ChildProcess[] = [];
  readonly #dealt = new Map<number, Dealt>();
  readonly #waiting: Socket[] = [];
  #lastId = 0;
  #turn = 0;

  /** Listens exactly on these addresses; resolves with the port, which is drawn when `port` is 0. Rejects when it is taken. */
  async listen(hosts: readonly string[], port: number): Promise<number> {
    let bound = port;
    for (const host of hosts) bound = await this.#listenOn(host, bound);
    return bound;
  }

  /** From now on this worker gets connections. */
  add(worker: ChildProcess): void {
    this.#workers.push(worker);
    for (const socket of this.#waiting.splice(0)) this.#deal(socket);
  }

  /** The worker stops or is gone: what it did not take goes to others. */
  remove(worker: ChildProcess): void {
    const index = this.#workers.indexOf(worker);
    if (index >= 0) this.#workers.splice(index, 1);
    for (const [id, { socket, to }] of this.#dealt) {
      if (to !== worker) continue;
      this.#dealt.delete(id);
      this.#deal(socket);
    }
  }

  /** A worker has the connection: this process lets go of its side. */
  taken(id: number): void {
    const dealt = this.#dealt.get(id);
    this.#dealt.delete(id);
    dealt?.socket.destroy();
  }

  /** A worker that is about to stop sent a connection back. */
  returned(id: number): void {
    const dealt = this.#dealt.get(id);
    this.#dealt.delete(id);
    if (dealt) this.#deal(dealt.socket);
  }

  /** Stops accepting; clients that no worker has yet are turned away. */
  close(): void {
    for (const server of this.#servers) server.close();
    for (const socket of this.#waiting.splice(0)) socket.destroy();
  }

  #listenOn(host: string, port: number): Promise<number> {
    const server = createServer({ pauseOnConnect: true }, (socket) => {
      socket.on("error", () => socket.destroy());
      this.#deal(socket);
    });
    this.#servers.push(server);
    return new Promise((resolve, reject) => {
      server.once("error", reject);
      server.listen({ host, port, backlog: 1024 }, () => {
        server.off("error", reject);
        // Running out of file descriptors passes; clients wait in the backlog meanwhile.
        server.on("error", () => undefined);
        resolve((server.address() as AddressInfo).port);
      });
    });
  }

  #deal(socket: Socket): void {
    const worker = this.#workers[(this.#turn += 1) % this.#workers.length];
    if (!worker) return this.#wait(socket);
    const id = (this.#lastId += 1);
    this.#dealt.set(id, { socket, to: worker });
    const message: SupervisorMessage = { type: "connection", id };
    // A worker that cannot be reached any more is removed when its exit is heard; its connections are dealt again then.
    worker.send(message, socket, { keepOpen: true }, () => undefined);
  }

  #wait(socket: Socket): void {
    if (this.#waiting.length >= maxWaiting) socket.destroy();
    else this.#waiting.push(socket);
  }
}
