using MudBlazor;

namespace AiGovernance.Shell;

/// <summary>The tokens of app.css in the words of MudBlazor. A test holds the two together.</summary>
/// <remarks>app.css maps MudBlazor's colour variables onto the tokens, so these values only serve what MudBlazor computes itself.</remarks>
public static class PortalTheme
{
    private static readonly string[] Font = ["Roboto", "Helvetica Neue", "Arial", "Liberation Sans", "sans-serif"];

    public static readonly MudTheme Theme = new()
    {
        PaletteLight = Fill(new PaletteLight(), new("#1f4f99", "#ffffff", "#f4f6f8", "#ffffff", "#edf0f3", "#18202a", "#45515e",
            "#d5dbe1", "#71808e", "#2f7d57", "#a37100", "#b91c32", "#1f4f99")),
        PaletteDark = Fill(new PaletteDark(), new("#8fb6f2", "#0d1b30", "#12161b", "#1a2027", "#242c35", "#e7ebef", "#b7c1cb",
            "#36414c", "#8593a1", "#59b389", "#d3a53a", "#ef6470", "#8fb6f2")),
        LayoutProperties = new() { DefaultBorderRadius = "4px", AppbarHeight = "48px", DrawerWidthLeft = "208px" },
        Typography = Type(),
        Shadows = Shadows(),
    };

    private sealed record Tokens(string Accent, string OnAccent, string Background, string Surface, string Surface2, string Text,
        string Text2, string Line, string LineControl, string Good, string Wait, string Bad, string Info);

    private static T Fill<T>(T palette, Tokens t) where T : Palette
    {
        palette.Primary = palette.Secondary = palette.Tertiary = t.Accent; // there is one accent
        palette.PrimaryContrastText = palette.SecondaryContrastText = palette.TertiaryContrastText = t.OnAccent;
        (palette.Background, palette.BackgroundGray) = (t.Background, t.Surface2);
        palette.Surface = palette.AppbarBackground = palette.DrawerBackground = t.Surface;
        palette.TextPrimary = palette.AppbarText = t.Text;
        palette.TextSecondary = palette.DrawerText = palette.DrawerIcon = t.Text2;
        palette.LinesDefault = palette.TableLines = palette.Divider = t.Line;
        palette.LinesInputs = t.LineControl;
        (palette.Success, palette.Warning, palette.Error, palette.Info) = (t.Good, t.Wait, t.Bad, t.Info);
        return palette;
    }

    private static Typography Type() => new()
    {
        Default = Set(new DefaultTypography(), 14, 20),
        H1 = Set(new H1Typography(), 22, 28, "500"),
        H2 = Set(new H2Typography(), 16, 24, "500"),
        H3 = Set(new H3Typography(), 14, 20, "500"),
        H6 = Set(new H6Typography(), 16, 24, "500"), // titles of dialogs
        Body1 = Set(new Body1Typography(), 16, 24),
        Body2 = Set(new Body2Typography(), 14, 20),
        Caption = Set(new CaptionTypography(), 12, 16),
        Button = Set(new ButtonTypography(), 14, 20, "500"),
    };

    private static T Set<T>(T type, int size, int line, string weight = "400") where T : BaseTypography
    {
        type.FontFamily = Font;
        (type.FontSize, type.LineHeight, type.FontWeight) = ($"{size}px", $"{line}px", weight);
        (type.LetterSpacing, type.TextTransform) = ("normal", "none");
        return type;
    }

    private static Shadow Shadows()
    {
        var shadows = new Shadow();
        shadows.Elevation[1] = "var(--e1)";
        shadows.Elevation[8] = "var(--e2)";
        return shadows;
    }
}
