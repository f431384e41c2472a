using System.Text.Json;
using System.Text.Json.Serialization;

namespace AiGovernance.RiskScoring.EuAct;

/// <summary>The classes, dates and duties of the EU AI Act in our own words; the provisions are those of the Act.</summary>
internal sealed record EuCatalogue(string Act, string AsOf, IReadOnlyList<EuCatalogue.ClassWords> Classes, IReadOnlyList<EuCatalogue.Route> Routes, IReadOnlyList<EuCatalogue.Duty> Duties)
{
    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        RespectRequiredConstructorParameters = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    private static readonly Lazy<EuCatalogue> Read = new(Load);

    public static EuCatalogue Current => Read.Value;

    public ClassWords Words(EuClass of) => Classes.Single(c => c.Class == of);

    public DateOnly FromOf(string route) => Routes.Single(r => r.Name == route).From;

    public IReadOnlyList<string> ChoicesOf(string route) => Routes.Single(r => r.Name == route).Choices ?? [];

    private static EuCatalogue Load()
    {
        using var stream = typeof(EuCatalogue).Assembly.GetManifestResourceStream("eu-ai-act-v1.json") ?? throw new InvalidDataException("eu-ai-act-v1.json is not in the assembly.");
        return JsonSerializer.Deserialize<EuCatalogue>(stream, Form) ?? throw new InvalidDataException("eu-ai-act-v1.json is empty.");
    }

    public sealed record ClassWords(EuClass Class, string Title, string Text);

    public sealed record Route([property: JsonPropertyName("route")] string Name, DateOnly From, IReadOnlyList<string>? Choices = null);

    /// <param name="From">Null: from the day of the class it comes with.</param>
    public sealed record Duty(string When, EuRole Who, string Article, string Text, DateOnly? From = null);
}
