using System.Globalization;
using System.Text.Json.Nodes;
using AiGovernance.Common;

namespace AiGovernance.Organisation.Settings;

/// <summary>All that one version of the policy settings says.</summary>
/// <param name="Figures">By key.</param>
/// <param name="DaysOff">Of each week.</param>
/// <param name="Holidays">By day.</param>
public sealed record PolicyContent(IReadOnlyDictionary<string, int> Figures, IReadOnlyList<DayOfWeek> DaysOff, IReadOnlyList<Holiday> Holidays)
{
    /// <summary>With fewer working days in a week no due date of the rules would mean what it says.</summary>
    public const int MostDaysOff = 3;

    public string ToJson() => CanonicalJson.Of(new JsonObject
    {
        ["daysOff"] = new JsonArray([.. DaysOff.Select(d => (JsonNode)d.ToString())]),
        ["figures"] = new JsonObject(Figures.Select(f => KeyValuePair.Create(f.Key, (JsonNode?)f.Value))),
        ["holidays"] = new JsonObject(Holidays.Select(h => KeyValuePair.Create(h.Day, (JsonNode?)h.Name))),
    });

    public static PolicyContent FromJson(string json)
    {
        var stored = JsonNode.Parse(json)!;
        return new(
            stored["figures"]!.AsObject().ToDictionary(f => f.Key, f => f.Value!.GetValue<int>(), StringComparer.Ordinal),
            [.. stored["daysOff"]!.AsArray().Select(d => Enum.Parse<DayOfWeek>(d!.GetValue<string>()))],
            [.. stored["holidays"]!.AsObject().Select(h => new Holiday(DateOnly.ParseExact(h.Key, Holiday.DayFormat, CultureInfo.InvariantCulture), h.Value!.GetValue<string>())).OrderBy(h => h.On)]);
    }
}
