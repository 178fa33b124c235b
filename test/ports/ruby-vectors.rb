# frozen_string_literal: true

# Runs the Ruby port of nlb over the requests (signed by V3) and the validation of its vectors.
# Usage: ruby ruby-vectors.rb <folder of the port> <folder of the vectors>

require "json"
require "time"

port, folder = ARGV
require File.join(port, "nlb")

vectors = JSON.parse(File.read(File.join(folder, "nlb.json")))
facts = vectors["client"]
failed = []

vectors["validation"].each do |vector|
  found = Slb::Validation.issues(Nlb::ACTIONS.fetch(vector["action"]), vector["params"])
  wanted = vector["issues"].map { |issue| issue.values_at("path", "rule", "severity") }
  failed << vector["id"] if found.map { |issue| [issue.path, issue.rule, issue.severity] }.sort != wanted.sort
  failed << "#{vector["id"]}/message" unless found.all? { |issue| issue.message.match?(/\A\S.* .*\S\z/) }
end

vectors["requests"].each do |vector|
  credentials = Slb::Credentials.new(facts["accessKeyId"], facts["accessKeySecret"], vector["securityToken"])
  client = Nlb::Client.new(region_id: facts["regionId"], credentials:)
  action = Nlb::ACTIONS.fetch(vector["action"])
  signed = client.request(action, vector["params"], Time.iso8601(facts["date"]), facts["nonce"])
  made = [signed.target, signed.body, signed.headers["host"], signed.headers["authorization"]]
  failed << "#{vector["id"]}/v3" if made != [*vector["v3"].values_at("target", "body"), facts["host"], vector["v3"]["authorization"]]
end

count = vectors["validation"].length + vectors["requests"].length
puts JSON.generate({ language: "Ruby", passed: count - failed.length, failed: failed.map { |id| "nlb/#{id}" } })
