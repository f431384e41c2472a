using AiGovernance.Questionnaires.Versions;
using Xunit;

namespace AiGovernance.Tests.Questionnaires.Versions;

public sealed class JsonLinesTests
{
    private const string Json = "{\n  \"id\": \"x\",\n  \"list\": [\n    { \"a\": 1,\n      \"b\": [1,\n 2] },\n    { \"a\":\n 2 }\n  ]\n}";

    [Theory]
    [InlineData("$", 1)]
    [InlineData("$.id", 2)]
    [InlineData("$.list", 3)]
    [InlineData("$.list[0]", 4)]
    [InlineData("$.list[0].b", 5)]
    [InlineData("$.list[0].b[1]", 6)]
    [InlineData("$.list[1].a", 7)]
    [InlineData("$.list[1].missing", 7)]
    [InlineData("$.list[0].a.deeper", 4)]
    [InlineData("$.nothing", 1)]
    public void A_place_stands_on_its_line_or_on_that_of_what_is_around_it(string path, int line) => Assert.Equal(line, JsonLines.Of(Json, path));

    [Theory]
    [InlineData("{\n  \"a\": 1,\n  b\n}", 3)]
    [InlineData("{\n  \"a\": \n", 3)]
    [InlineData("", 1)]
    public void What_breaks_the_JSON_is_found(string json, int line) => Assert.Equal(line, JsonLines.Of(json, "$"));
}
