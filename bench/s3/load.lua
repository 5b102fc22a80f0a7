-- Sends the requests of a file over and over, or once; prints what happened as one line of JSON.
local threads = 0
function setup(thread)
  thread:set("id", threads)
  threads = threads + 1
end

-- Arguments: file of paths, method, file with the body or "-", "once" or "forever".
function init(args)
  local body = nil
  if args[3] ~= "-" then
    local file = assert(io.open(args[3], "rb"))
    body = file:read("*a")
    file:close()
  end
  requests = {}
  local headers = { ["Host"] = wrk.headers["Host"] }
  for path in io.lines(args[1]) do
    requests[#requests + 1] = wrk.format(args[2], path, headers, body)
  end
  once = args[4] == "once"
  at = 0
end

function request()
  at = at + 1
  if at > #requests then
    if once then
      wrk.thread:stop()
      at = #requests
    else
      at = 1
    end
  end
  return requests[at]
end

function done(summary, latency, _)
  local errors = summary.errors
  io.write(string.format(
    '\n{"microseconds":%d,"requests":%d,"bytes":%d,"p50":%f,"p99":%f,"failed":%d}\n',
    summary.duration, summary.requests, summary.bytes, latency:percentile(50) / 1000, latency:percentile(99) / 1000,
    errors.status + errors.connect + errors.read + errors.write + errors.timeout))
end
