#!/usr/bin/env node
/**
 * Stands in for Prisma's native schema engine, which can only be downloaded from a host of its own. Speaks the same JSON-RPC
 * on stdin and stdout to Prisma's CLI, and does the work with the same engine compiled to WebAssembly, which npm brings.
 * Used when the native engine is absent, see prisma.config.ts.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import * as glue from "@prisma/schema-engine-wasm/schema_engine_bg";
import pg from "pg";

// The engine's name for a method, where it differs from the CLI's.
const METHODS = { getDatabaseVersion: "version" };
const CHAR = 18;
const CHAR_ARRAY = 1002;

const { datamodels, datasource, command } = readArguments(process.argv.slice(2));
let engine;
let panic = "";
let prints = 0;

/** Answers requests, a line each, until stdin closes. */
async function serve() {
  globalThis.PRISMA_WASM_PANIC_REGISTRY = {
    set_message(message) {
      panic = message;
    },
  };
  engine = start();
  const pending = new Set();
  for await (const line of createInterface({ input: process.stdin })) {
    if (!line.trim()) continue;
    const request = JSON.parse(line);
    if (!request.method) continue; // the CLI's answer to a print of ours
    const work = answer(request).finally(() => pending.delete(work));
    pending.add(work);
  }
  await Promise.all(pending);
}

async function tryConnection() {
  const client = new pg.Client(connection());
  try {
    await client.connect();
    await client.end();
    return 0;
  } catch (error) {
    logLine(error.code === "3D000" ? "P1003" : "P1001", `The database cannot be reached: ${error.message}`);
    return 1;
  }
}

async function answer({ id, method, params }) {
  try {
    const instance = await engine;
    const result = await instance[METHODS[method] ?? method](params);
    if (method === "diff" && result?.stdout) {
      send({ method: "print", id: `print-${++prints}`, params: { content: result.stdout } });
    }
    send({ id, result: result ?? {} });
  } catch (error) {
    const known = asKnownError(error);
    send({
      id,
      error: { code: 4466, message: "An error happened. Check the data field for details.", data: known },
    });
  }
}

async function start() {
  const file = createRequire(import.meta.url)
    .resolve("@prisma/schema-engine-wasm/schema_engine_bg")
    .replace(/\.js$/, ".wasm");
  const { instance } = await WebAssembly.instantiate(readFileSync(file), { "./schema_engine_bg.js": glue });
  glue.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  const factory = bindMigrationAwareSqlAdapterFactory(new Adapters());
  return glue.SchemaEngine.new({ datamodels }, (text) => process.stderr.write(`${text}\n`), factory);
}

/** Prisma's own adapter with what the schema engine needs on top of what the query engine does. */
class Adapters {
  provider = "postgres";
  adapterName = "@prisma/adapter-pg";

  async connect() {
    return this.#open(connection());
  }

  /** An empty database beside the real one, to replay the migrations in. */
  async connectToShadowDb() {
    const real = connection();
    const database = `shadow_${crypto.randomUUID().replaceAll("-", "")}`;
    await once(real, `CREATE DATABASE "${database}"`);
    const shadow = await this.#open({ ...real, database });
    const dispose = shadow.dispose.bind(shadow);
    shadow.dispose = async () => {
      await dispose();
      await once(real, `DROP DATABASE IF EXISTS "${database}" WITH (FORCE)`);
    };
    return shadow;
  }

  async #open(config) {
    const pool = new pg.Pool({ ...config, max: 2 });
    // A shadow database dropped under an idle connection says so here.
    pool.on("error", (error) => {
      if (error.code !== "57P01") process.stderr.write(`${error.message}\n`);
    });
    const adapter = await new PrismaPg(pool, { schema: "public", disposeExternalPool: true }).connect();
    const performIO = adapter.performIO.bind(adapter);
    adapter.performIO = async (query) => charactersAsArray(await performIO(query));
    const queryRaw = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = async (query) => charactersBack(await queryRaw(query));
    // The adapter cuts scripts at every semicolon; function bodies have some. As one message they are one transaction, too.
    adapter.executeScript = async (script) => {
      try {
        await pool.query(script);
      } catch (error) {
        adapter.onError(error);
      }
    };
    return adapter;
  }
}

/** The catalogue's one-byte type is unknown to the adapter: hand it over as an array of characters … */
function charactersAsArray(result) {
  for (const field of result.fields ?? []) if (field.dataTypeID === CHAR) field.dataTypeID = CHAR_ARRAY;
  return result;
}

/** … and give the engine single characters again. */
function charactersBack(result) {
  const columnTypes = result.columnTypes.map((type) =>
    type === ColumnTypeEnum.CharacterArray ? ColumnTypeEnum.Character : type,
  );
  return { ...result, columnTypes };
}

/** From parts, not from the address as text: `database` would otherwise lose against the name inside the address. */
function connection() {
  if (!datasource?.url) throw new Error("The database address is missing: set DATABASE_OWNER_URL.");
  const url = new URL(datasource.url);
  return {
    host: url.hostname,
    port: Number(url.port || 5432),
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    database: decodeURIComponent(url.pathname.slice(1)),
    ssl: ["require", "verify-full"].includes(url.searchParams.get("sslmode")) ? true : undefined,
  };
}

async function once(config, sql) {
  const client = new pg.Client(config);
  client.on("error", () => undefined);
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

function readArguments(words) {
  const read = { datamodels: [], datasource: undefined, command: undefined };
  for (let at = 0; at < words.length; at++) {
    if (words[at] === "--datamodels") {
      const file = words[++at];
      read.datamodels.push([file, readFileSync(file, "utf8")]);
    } else if (words[at] === "--datasource") {
      read.datasource = JSON.parse(words[++at]);
    } else if (words[at] === "cli") {
      read.command = words[++at];
    } else {
      at++; // options of the native engine that change nothing here
    }
  }
  if (read.datamodels.length === 0) read.datamodels = undefined;
  return read;
}

function asKnownError(error) {
  if (panic) return { is_panic: true, message: panic, meta: null };
  try {
    const told = JSON.parse(error.message);
    if (told.message) return { is_panic: false, ...told };
  } catch {
    // not one of the engine's own errors: its text will do
  }
  const { code, message } = error;
  return { is_panic: false, message: message || String(error), error_code: code, meta: error.meta ?? null };
}

function send(message) {
  process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);
}

function logLine(error_code, message) {
  const fields = { error_code, message };
  process.stderr.write(`\n${JSON.stringify({ level: "ERROR", target: "schema_engine::logger", fields })}\n`);
}

if (command === "can-connect-to-database") process.exit(await tryConnection());
if (command) {
  logLine("P1000", `The stand-in schema engine does not know the command ${command}.`);
  process.exit(1);
}
await serve();
process.exit(0);
