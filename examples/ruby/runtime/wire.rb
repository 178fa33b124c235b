require "json"
require "openssl"

module Slb
  # What the client must know of an Action.
  Action = Struct.new(:name, :version, :http_method, :members, :rules, keyword_init: true)
  Credentials = Struct.new(:id, :secret, :token)
  Signed = Struct.new(:target, :headers, :body)

  # Parameters as they are sent, and the signature ACS3-HMAC-SHA256.
  module Wire
    module_function

    # The pairs of name and value in the query, and those in the form.
    def pairs(action, params)
      places = { query: [], body: [] }
      params.compact.each do |name, value|
        member = action.members.fetch(name, { place: :query, encoding: :flat })
        value = JSON.generate(present(value)) if member[:encoding] == :json && !value.is_a?(String)
        places[member[:place]].concat(flat(name, present(value)))
      end
      places.values
    end

    # A value without what is nil in it.
    def present(value)
      case value
      when Array then value.compact.map { |item| present(item) }
      when Hash then value.compact.transform_values { |item| present(item) }
      else value
      end
    end

    def flat(name, value)
      case value
      when Array then value.each_with_index.flat_map { |item, index| flat("#{name}.#{index + 1}", item) }
      when Hash then value.flat_map { |key, item| flat("#{name}.#{key}", item) }
      else [[name, value.to_s]]
      end
    end

    def percent(text) = text.b.gsub(/[^A-Za-z0-9\-_.~]/n) { |byte| format("%%%02X", byte.ord) }

    def canonical(pairs) = pairs.map { |pair| pair.map { |text| percent(text) } }.sort.map { |pair| pair.join("=") }.join("&")

    def sign(action, host, params, credentials, time, nonce)
      query, body = pairs(action, params).map { |each| canonical(each) }
      hash = OpenSSL::Digest::SHA256.hexdigest(body)
      headers = {
        "host" => host, "x-acs-action" => action.name, "x-acs-version" => action.version, "x-acs-content-sha256" => hash,
        "x-acs-date" => time.utc.strftime("%Y-%m-%dT%H:%M:%SZ"), "x-acs-signature-nonce" => nonce
      }
      headers["x-acs-security-token"] = credentials.token if credentials.token
      headers["content-type"] = "application/x-www-form-urlencoded" unless body.empty?
      names = headers.keys.sort.join(";")
      block = headers.sort.map { |name, value| "#{name}:#{value}\n" }.join
      request = [action.http_method, "/", query, block, names, hash].join("\n")
      text = "ACS3-HMAC-SHA256\n#{OpenSSL::Digest::SHA256.hexdigest(request)}"
      signature = OpenSSL::HMAC.hexdigest("SHA256", credentials.secret, text)
      proof = "ACS3-HMAC-SHA256 Credential=#{credentials.id},SignedHeaders=#{names},Signature=#{signature}"
      Signed.new(query.empty? ? "/" : "/?#{query}", headers.merge("authorization" => proof), body)
    end
  end
end
