module Slb
  # One fault of a request; `rule` is a constraint such as "length", or the id of a rule.
  Issue = Struct.new(:path, :rule, :severity, :message)

  # Checks parameters, whose names are strings, against the tables of an Action.
  module Validation
    KINDS = {
      string: ["a string", [String]], integer: ["an integer", [Integer]], boolean: ["true or false", [TrueClass, FalseClass]],
      list: ["a list", [Array]], structure: ["an object", [Hash]]
    }.freeze
    CONSTRAINTS = { "enum" => :values, "length" => :length, "pattern" => :pattern, "not" => :not, "range" => :range, "size" => :size }.freeze
    # The values that a constraint of a rule speaks of; those of other types are not its concern.
    LIMITED = { length: String, pattern: String, range: Numeric }.freeze

    module_function
    def issues(action, params)
      members_issues(action.members, params, "") + action.rules.flat_map { |rule| rule_issues(rule, params) }
    end

    def members_issues(members, holder, prefix)
      unknown = (holder.keys - members.keys).map { |name| fault(prefix + name, "unknown", "#{name} is not a parameter of this Action.") }
      unknown + members.flat_map do |name, member|
        next value_issues(member, holder[name], name, prefix + name) unless holder[name].nil?
        member[:required] ? [fault(prefix + name, "required", "#{name} is required.")] : []
      end
    end

    def value_issues(type, value, name, path)
      word, classes = KINDS.fetch(type[:kind])
      return [fault(path, "type", "#{name} must be #{word}.")] unless classes.include?(value.class)
      broken = CONSTRAINTS.select { |_, key| type[key] && breaks?(key, type[key], value) }
      found = broken.map { |rule, key| fault(path, rule, "#{name} #{type[key].last}") }
      found.concat(members_issues(type[:members], value, "#{path}.")) if type[:members]
      items = type[:items] ? value : []
      found + items.each_with_index.flat_map { |item, index| value_issues(type[:items], item, "Each element of #{name}", "#{path}[#{index}]") }
    end

    def breaks?(key, (first, second), value)
      case key
      when :values then !first.include?(value)
      when :pattern then !first.match?(value)
      when :not then value.start_with?(*first) || second.any? { |text| value.include?(text) }
      when :range then !first.cover?(value) && !second.include?(value)
      else !first.cover?(value.length)
      end
    end

    def rule_issues(rule, params)
      return scope_issues(rule, params, "") unless rule[:within]
      Array(at(params, rule[:within])).each_with_index.flat_map do |item, index|
        item.is_a?(Hash) ? scope_issues(rule, item, "#{rule[:within].join(".")}[#{index}].") : []
      end
    end

    def scope_issues(rule, scope, prefix)
      holds = (rule[:tests] || []).all? do |kind, path, values|
        kind == :equals ? values.include?(at(scope, path)) : at(scope, path).nil? == (kind == :absent)
      end
      return [] if holds == (rule[:negated] || false)
      paths = rule[:paths].select { |path| broken?(rule[:kind], path, scope, at(scope, path[:at])) }
      paths.map { |path| Issue.new(prefix + path[:at].join("."), rule[:id], rule[:severity], path[:message]) }
    end

    def broken?(kind, path, scope, value)
      case kind
      when :require then value.nil?
      when :forbid, :ignored then !value.nil?
      when :limit then LIMITED.any? { |key, type| path[key] && value.is_a?(type) && breaks?(key, path[key], value) }
      when :compare
        right = at(scope, path[:right])
        [value, right].all?(Numeric) && value.public_send(path[:opposite], right)
      else raise NotImplementedError, "rules of the kind #{kind}"
      end
    end

    def at(scope, path) = path.reduce(scope) { |value, name| value.is_a?(Hash) ? value[name] : nil }

    def fault(path, rule, message) = Issue.new(path, rule, "error", message)
  end
end
