/// A plan of someone who names resources to make the reader's terminal, table or comment misbehave.
enum HostilePlan {
  static let text = #"""
    {"format_version":"1.2","terraform_version":"1.9.5\u001b[2J","resource_changes":[
      {"address":"aws_vpc.v[\"\u001b[31mred\u001b[0m\"]","change":{"actions":["delete","create"]}},
      {"address":"aws_vpc.v[\"line\nbreak\r\"]","change":{"actions":["create"]}},
      {"address":"aws_vpc.v[\"| cell | `code` | <script>alert(1)</script>\"]","change":{"actions":["update"]}},
      {"address":"aws_vpc.v[\"@team #42 [link](javascript:x) ![i](http://x.example/) **b**\"]",
      "change":{"actions":["delete"]}},
      {"address":"aws_vpc.v[\"\u202eright to left\u202c\u200b\"]","deposed":"0a1b`c","change":{"actions":["delete"]}},
      {"address":"aws_vpc.n","previous_address":"aws_vpc.o","change":{"actions":["no-op"],"importing":{}}},
      {"address":"aws_vpc.same","change":{"actions":["no-op"]}},
      {"address":"aws_vpc.f","change":{"actions":["create","forget"]}},
      {"address":"aws_vpc.x","change":{"actions":["teleport"]}},
      {"address":"aws_vpc.y","change":{"actions":[]}}],
    "resource_drift":[{"address":"a.b","change":{"actions":["update"]}},
      {"address":"a.c","previous_address":"a.d","change":{"actions":["no-op"]}}],
    "output_changes":{"o":{"actions":["create"]}},"errored":true,
    "deferred_changes":[{"resource_change":{"address":"a.b"}}],
    "action_invocations":[{"address":"action.a.b"}]}
    """#
}
