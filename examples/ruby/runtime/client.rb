require "net/http"
require "securerandom"

module Slb
  class ValidationError < ArgumentError; end
  class ApiError < StandardError; end

  # What the clients of all APIs have in common.
  class Client
    def initialize(region_id:, credentials:)
      @region_id, @credentials = region_id, credentials
      @host = self.class::ENDPOINT.sub("{region}", region_id)
    end

    # The signed request; what the client knows is filled in.
    def request(action, params, time = Time.now, nonce = SecureRandom.hex)
      known = action.members.select { |_, member| member[:from_client] }.transform_values { @region_id }
      Wire.sign(action, @host, known.merge(params), @credentials, time, nonce)
    end

    private

    def call(action, params)
      params = JSON.parse(JSON.generate(params)) # names as strings
      errors = Validation.issues(action, params).select { |issue| issue.severity == "error" }
      raise ValidationError, errors.map(&:message).join(" ") unless errors.empty?
      answer = send_signed(action, request(action, params))
      body = JSON.parse(answer.body)
      answer.is_a?(Net::HTTPSuccess) ? body : raise(ApiError, "#{body["Code"]}: #{body["Message"]}")
    end

    def send_signed(action, signed)
      Net::HTTP.start(@host, 443, use_ssl: true) do |http|
        http.send_request(action.http_method, signed.target, signed.body, signed.headers)
      end
    end
  end
end
