/** A client of one MCP server, as an assistant has it: JSON-RPC, a message a line, over the server's standard input and output. */
import { spawn, type ChildProcess } from "node:child_process";
import { createInterface } from "node:readline";

/** What a tool answered. */
export interface ToolAnswer {
  readonly isError: boolean;
  readonly text: string;
}

interface Answer {
  readonly id?: number;
  readonly error?: { readonly message: string };
  readonly result?: {
    readonly isError?: boolean;
    readonly content?: readonly { readonly text?: string }[];
    readonly tools?: readonly { readonly name: string }[];
  };
}

/** A running server. */
export class McpClient {
  readonly #server: ChildProcess;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #calls = 0;

  private constructor(server: ChildProcess) {
    this.#server = server;
    if (server.stdout === null) throw new Error("the server has no output");
    createInterface({ input: server.stdout }).on("line", (line) => {
      const answer = JSON.parse(line) as Answer;
      if (answer.id !== undefined) this.#waiting.get(answer.id)?.(answer);
    });
    server.once("exit", (code) => {
      for (const end of this.#waiting.values()) end({ error: { message: `the server ended with ${code}` } });
    });
  }

  /** Starts it and says hello. */
  static async start(program: string, environment: Readonly<Record<string, string>>): Promise<McpClient> {
    const server = spawn(program, [], {
      stdio: ["pipe", "pipe", "ignore"],
      env: { PATH: process.env["PATH"], ...environment },
    });
    const client = new McpClient(server);
    const clientInfo = { name: "haneul", version: "1" };
    await client.#call("initialize", { protocolVersion: "2024-11-05", capabilities: {}, clientInfo });
    client.#send({ jsonrpc: "2.0", method: "notifications/initialized" });
    return client;
  }

  /** Names of all tools. */
  async tools(): Promise<readonly string[]> {
    return ((await this.#call("tools/list", {})).result?.tools ?? []).map(({ name }) => name);
  }

  async tool(name: string, parameters: object): Promise<ToolAnswer> {
    const { error, result } = await this.#call("tools/call", { name, arguments: parameters });
    if (error !== undefined) return { isError: true, text: error.message };
    const text = (result?.content ?? []).map((each) => each.text ?? "").join("");
    return { isError: result?.isError === true, text };
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.#server.once("exit", resolve));
    this.#server.stdin?.end();
    this.#server.kill();
    await ended;
  }

  #send(message: object): void {
    this.#server.stdin?.write(`${JSON.stringify(message)}\n`);
  }

  #call(method: string, parameters: object): Promise<Answer> {
    const id = (this.#calls += 1);
    return new Promise((resolve) => {
      this.#waiting.set(id, (answer) => {
        this.#waiting.delete(id);
        resolve(answer);
      });
      this.#send({ jsonrpc: "2.0", id, method, params: parameters });
    });
  }
}
