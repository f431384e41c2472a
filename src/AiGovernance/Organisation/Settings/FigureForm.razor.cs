using System.Globalization;
using AiGovernance.Common;
using Microsoft.AspNetCore.Components;

namespace AiGovernance.Organisation.Settings;

/// <summary>Sets figures anew. Only what was typed is sent, so that two people who change different figures do not undo each other.</summary>
public sealed partial class FigureForm(ChangeFigures change) : ComponentBase
{
    private readonly Dictionary<string, string> typed = new(StringComparer.Ordinal);
    private string reason = "";
    private string? said;
    private Refusal? refusal;

    [Parameter, EditorRequired] public PolicyHistory History { get; set; } = default!;

    /// <summary>Somebody changed them, here or elsewhere.</summary>
    [Parameter] public EventCallback Changed { get; set; }

    private bool Asleep => !RendererInfo.IsInteractive;

    private static string IdOf(PolicyFigure figure) => figure.Key.Replace(':', '-');

    private bool IsTouched(PolicyFigure figure) => typed.ContainsKey(figure.Key);

    private string TextOf(PolicyFigure figure) => typed.GetValueOrDefault(figure.Key) ?? InForce(figure);

    private string InForce(PolicyFigure figure) => History.Now[figure].ToString(CultureInfo.InvariantCulture);

    private void Type(PolicyFigure figure, string? text)
    {
        if (text == InForce(figure)) typed.Remove(figure.Key);
        else typed[figure.Key] = text ?? "";
    }

    private async Task Save()
    {
        said = null;
        var values = typed.ToDictionary(t => t.Key, t => int.TryParse(t.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : (int?)null, StringComparer.Ordinal);
        refusal = (await change.Handle(History.Now.Number, values, reason)).Refusal;
        if (refusal is null or { Kind: RefusalKind.Stale }) await Changed.InvokeAsync();
        if (refusal is not null) return;
        typed.Clear();
        (reason, said) = ("", $"Version {History.Now.Number} is in force.");
    }

    private string? ErrorOf(string field) => refusal?.Field == field ? refusal.Message : null;
}
