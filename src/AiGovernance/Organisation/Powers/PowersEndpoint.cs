using System.Globalization;
using System.Text;
using AiGovernance.Parts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace AiGovernance.Organisation.Powers;

/// <summary>Download of who could do what on a day.</summary>
public static class PowersEndpoint
{
    public static string Address(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"/administration/powers.csv?day={day:yyyy-MM-dd}");

    public static void MapPowers(this IEndpointRouteBuilder routes) => routes.MapGet("/administration/powers.csv", async (DateOnly day, ExportPowers export, CancellationToken ct) =>
    {
        var made = await export.Handle(day, ct);
        return made.Succeeded
            ? Results.File(Encoding.UTF8.GetBytes(made.Value), "text/csv; charset=utf-8", string.Create(CultureInfo.InvariantCulture, $"powers-{day:yyyy-MM-dd}.csv"))
            : RefusalAnswer.Of(made.Refusal);
    });
}
