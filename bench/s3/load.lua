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
  at = 0
  -- wrk always runs for its whole time: once every request was answered, only leaving the process ends it sooner.
  if args[4] == "once" then
    local answered, failed = 0, 0
    response = function(status)
      answered = answered + 1
      if status >= 400 then failed = failed + 1 end
      if answered >= #requests then
        io.write(string.format('\n{"microseconds":1,"requests":%d,"bytes":0,"p50":0,"p99":0,"failed":%d}\n', answered, failed))
        io.flush()
        os.exit(0)
      end
    end
  end
end

function request()
  at = at + 1
  if at > #requests then at = 1 end
  return requests[at]
end

function done(summary, latency, _)
  local errors = summary.errors
  io.write(string.format(
    '\n{"microseconds":%d,"requests":%d,"bytes":%d,"p50":%f,"p99":%f,"failed":%d}\n',
    summary.duration, summary.requests, summary.bytes, latency:percentile(50) / 1000, latency:percentile(99) / 1000,
    errors.status + errors.connect + errors.read + errors.write + errors.timeout))
end
