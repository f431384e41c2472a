namespace AiGovernance.Questionnaires.Versions;

/// <summary>Addresses of the questionnaires' pages.</summary>
public static class QuestionnaireAddress
{
    public const string List = "/administration/questionnaires";

    public static string Of(string id, int number) => $"{List}/{id}/{number}";

    public static string Tab(string id, int number, string tab) => $"{Of(id, number)}?tab={tab}";

    public static string Compare(string id, int number, int with) => $"{Of(id, number)}?tab=compare&with={with}";
}
