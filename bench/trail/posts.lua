-- Sends the signed requests of a file over and over; prints how many were answered, and how many refused.
function init(args)
  requests = {}
  for line in io.lines(args[1]) do
    local time, authorization, body = line:match("([^\t]*)\t([^\t]*)\t(.*)")
    requests[#requests + 1] = wrk.format("POST", "/", {
      ["Host"] = wrk.headers["Host"],
      ["User-Agent"] = "aws-cli/2.31.0 md/awscrt#0.28.2 ua/2.1 os/linux lang/python#3.13",
      ["Content-Type"] = "application/x-www-form-urlencoded",
      ["X-Amz-Date"] = time,
      ["Authorization"] = authorization,
    }, body)
  end
  at = 0
end

function request()
  at = at % #requests + 1
  return requests[at]
end

function done(summary)
  local errors = summary.errors
  local failed = errors.status + errors.connect + errors.read + errors.write + errors.timeout
  io.write(string.format('\n{"requests":%d,"failed":%d}\n', summary.requests, failed))
end
