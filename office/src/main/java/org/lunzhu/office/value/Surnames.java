package org.lunzhu.office.value;

import java.util.Set;

/** Surnames that tell where a name begins. */
final class Surnames {

    /** The hundred most common ones. */
    private static final String COMMON =
            "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向汤施戚卫";

    private static final Set<String> DOUBLE = Set.of(
            "欧阳", "司马", "上官", "诸葛", "司徒", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "夏侯", "端木", "司空", "长孙", "宇文", "南宫", "轩辕",
            "闻人");

    private Surnames() {}

    static boolean isCommon(String character) {
        return COMMON.contains(character);
    }

    static boolean isDouble(String characters) {
        return DOUBLE.contains(characters);
    }
}
